/**
 */
package org.mekiki.model.lists.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mekiki.model.actors.Organisation;

import org.mekiki.model.impl.ElementImpl;

import org.mekiki.model.lists.ListItem;
import org.mekiki.model.lists.ListsPackage;
import org.mekiki.model.lists.TechnologyList;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Technology List</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.lists.impl.TechnologyListImpl#getTitle <em>Title</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.TechnologyListImpl#getLanguage <em>Language</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.TechnologyListImpl#getJurisdiction <em>Jurisdiction</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.TechnologyListImpl#getAuthority <em>Authority</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.TechnologyListImpl#getDate <em>Date</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.TechnologyListImpl#getEdition <em>Edition</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.TechnologyListImpl#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.TechnologyListImpl#getDeclaredTotal <em>Declared Total</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.TechnologyListImpl#getSupersedes <em>Supersedes</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.TechnologyListImpl#getItems <em>Items</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TechnologyListImpl extends ElementImpl implements TechnologyList
{
	/**
	 * The default value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected static final String TITLE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTitle() <em>Title</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTitle()
	 * @generated
	 * @ordered
	 */
	protected String title = TITLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected static final String LANGUAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLanguage() <em>Language</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLanguage()
	 * @generated
	 * @ordered
	 */
	protected String language = LANGUAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getJurisdiction() <em>Jurisdiction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJurisdiction()
	 * @generated
	 * @ordered
	 */
	protected static final String JURISDICTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getJurisdiction() <em>Jurisdiction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getJurisdiction()
	 * @generated
	 * @ordered
	 */
	protected String jurisdiction = JURISDICTION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getAuthority() <em>Authority</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthority()
	 * @generated
	 * @ordered
	 */
	protected Organisation authority;

	/**
	 * The default value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected static final String DATE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDate() <em>Date</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDate()
	 * @generated
	 * @ordered
	 */
	protected String date = DATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected static final String EDITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getEdition() <em>Edition</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEdition()
	 * @generated
	 * @ordered
	 */
	protected String edition = EDITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected static final String PURPOSE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPurpose() <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurpose()
	 * @generated
	 * @ordered
	 */
	protected String purpose = PURPOSE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeclaredTotal() <em>Declared Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeclaredTotal()
	 * @generated
	 * @ordered
	 */
	protected static final Integer DECLARED_TOTAL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDeclaredTotal() <em>Declared Total</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeclaredTotal()
	 * @generated
	 * @ordered
	 */
	protected Integer declaredTotal = DECLARED_TOTAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSupersedes() <em>Supersedes</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupersedes()
	 * @generated
	 * @ordered
	 */
	protected TechnologyList supersedes;

	/**
	 * The cached value of the '{@link #getItems() <em>Items</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getItems()
	 * @generated
	 * @ordered
	 */
	protected EList<ListItem> items;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TechnologyListImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return ListsPackage.Literals.TECHNOLOGY_LIST;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTitle()
	{
		return title;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTitle(String newTitle)
	{
		String oldTitle = title;
		title = newTitle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.TECHNOLOGY_LIST__TITLE, oldTitle, title));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLanguage()
	{
		return language;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLanguage(String newLanguage)
	{
		String oldLanguage = language;
		language = newLanguage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.TECHNOLOGY_LIST__LANGUAGE, oldLanguage, language));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getJurisdiction()
	{
		return jurisdiction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setJurisdiction(String newJurisdiction)
	{
		String oldJurisdiction = jurisdiction;
		jurisdiction = newJurisdiction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.TECHNOLOGY_LIST__JURISDICTION, oldJurisdiction, jurisdiction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getAuthority()
	{
		return authority;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthority(Organisation newAuthority)
	{
		Organisation oldAuthority = authority;
		authority = newAuthority;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.TECHNOLOGY_LIST__AUTHORITY, oldAuthority, authority));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDate()
	{
		return date;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDate(String newDate)
	{
		String oldDate = date;
		date = newDate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.TECHNOLOGY_LIST__DATE, oldDate, date));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getEdition()
	{
		return edition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEdition(String newEdition)
	{
		String oldEdition = edition;
		edition = newEdition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.TECHNOLOGY_LIST__EDITION, oldEdition, edition));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPurpose()
	{
		return purpose;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurpose(String newPurpose)
	{
		String oldPurpose = purpose;
		purpose = newPurpose;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.TECHNOLOGY_LIST__PURPOSE, oldPurpose, purpose));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Integer getDeclaredTotal()
	{
		return declaredTotal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeclaredTotal(Integer newDeclaredTotal)
	{
		Integer oldDeclaredTotal = declaredTotal;
		declaredTotal = newDeclaredTotal;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.TECHNOLOGY_LIST__DECLARED_TOTAL, oldDeclaredTotal, declaredTotal));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TechnologyList getSupersedes()
	{
		return supersedes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupersedes(TechnologyList newSupersedes)
	{
		TechnologyList oldSupersedes = supersedes;
		supersedes = newSupersedes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.TECHNOLOGY_LIST__SUPERSEDES, oldSupersedes, supersedes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ListItem> getItems()
	{
		if (items == null)
		{
			items = new EObjectContainmentEList<ListItem>(ListItem.class, this, ListsPackage.TECHNOLOGY_LIST__ITEMS);
		}
		return items;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case ListsPackage.TECHNOLOGY_LIST__ITEMS:
				return ((InternalEList<?>)getItems()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case ListsPackage.TECHNOLOGY_LIST__TITLE:
				return getTitle();
			case ListsPackage.TECHNOLOGY_LIST__LANGUAGE:
				return getLanguage();
			case ListsPackage.TECHNOLOGY_LIST__JURISDICTION:
				return getJurisdiction();
			case ListsPackage.TECHNOLOGY_LIST__AUTHORITY:
				return getAuthority();
			case ListsPackage.TECHNOLOGY_LIST__DATE:
				return getDate();
			case ListsPackage.TECHNOLOGY_LIST__EDITION:
				return getEdition();
			case ListsPackage.TECHNOLOGY_LIST__PURPOSE:
				return getPurpose();
			case ListsPackage.TECHNOLOGY_LIST__DECLARED_TOTAL:
				return getDeclaredTotal();
			case ListsPackage.TECHNOLOGY_LIST__SUPERSEDES:
				return getSupersedes();
			case ListsPackage.TECHNOLOGY_LIST__ITEMS:
				return getItems();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ListsPackage.TECHNOLOGY_LIST__TITLE:
				setTitle((String)newValue);
				return;
			case ListsPackage.TECHNOLOGY_LIST__LANGUAGE:
				setLanguage((String)newValue);
				return;
			case ListsPackage.TECHNOLOGY_LIST__JURISDICTION:
				setJurisdiction((String)newValue);
				return;
			case ListsPackage.TECHNOLOGY_LIST__AUTHORITY:
				setAuthority((Organisation)newValue);
				return;
			case ListsPackage.TECHNOLOGY_LIST__DATE:
				setDate((String)newValue);
				return;
			case ListsPackage.TECHNOLOGY_LIST__EDITION:
				setEdition((String)newValue);
				return;
			case ListsPackage.TECHNOLOGY_LIST__PURPOSE:
				setPurpose((String)newValue);
				return;
			case ListsPackage.TECHNOLOGY_LIST__DECLARED_TOTAL:
				setDeclaredTotal((Integer)newValue);
				return;
			case ListsPackage.TECHNOLOGY_LIST__SUPERSEDES:
				setSupersedes((TechnologyList)newValue);
				return;
			case ListsPackage.TECHNOLOGY_LIST__ITEMS:
				getItems().clear();
				getItems().addAll((Collection<? extends ListItem>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case ListsPackage.TECHNOLOGY_LIST__TITLE:
				setTitle(TITLE_EDEFAULT);
				return;
			case ListsPackage.TECHNOLOGY_LIST__LANGUAGE:
				setLanguage(LANGUAGE_EDEFAULT);
				return;
			case ListsPackage.TECHNOLOGY_LIST__JURISDICTION:
				setJurisdiction(JURISDICTION_EDEFAULT);
				return;
			case ListsPackage.TECHNOLOGY_LIST__AUTHORITY:
				setAuthority((Organisation)null);
				return;
			case ListsPackage.TECHNOLOGY_LIST__DATE:
				setDate(DATE_EDEFAULT);
				return;
			case ListsPackage.TECHNOLOGY_LIST__EDITION:
				setEdition(EDITION_EDEFAULT);
				return;
			case ListsPackage.TECHNOLOGY_LIST__PURPOSE:
				setPurpose(PURPOSE_EDEFAULT);
				return;
			case ListsPackage.TECHNOLOGY_LIST__DECLARED_TOTAL:
				setDeclaredTotal(DECLARED_TOTAL_EDEFAULT);
				return;
			case ListsPackage.TECHNOLOGY_LIST__SUPERSEDES:
				setSupersedes((TechnologyList)null);
				return;
			case ListsPackage.TECHNOLOGY_LIST__ITEMS:
				getItems().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case ListsPackage.TECHNOLOGY_LIST__TITLE:
				return TITLE_EDEFAULT == null ? title != null : !TITLE_EDEFAULT.equals(title);
			case ListsPackage.TECHNOLOGY_LIST__LANGUAGE:
				return LANGUAGE_EDEFAULT == null ? language != null : !LANGUAGE_EDEFAULT.equals(language);
			case ListsPackage.TECHNOLOGY_LIST__JURISDICTION:
				return JURISDICTION_EDEFAULT == null ? jurisdiction != null : !JURISDICTION_EDEFAULT.equals(jurisdiction);
			case ListsPackage.TECHNOLOGY_LIST__AUTHORITY:
				return authority != null;
			case ListsPackage.TECHNOLOGY_LIST__DATE:
				return DATE_EDEFAULT == null ? date != null : !DATE_EDEFAULT.equals(date);
			case ListsPackage.TECHNOLOGY_LIST__EDITION:
				return EDITION_EDEFAULT == null ? edition != null : !EDITION_EDEFAULT.equals(edition);
			case ListsPackage.TECHNOLOGY_LIST__PURPOSE:
				return PURPOSE_EDEFAULT == null ? purpose != null : !PURPOSE_EDEFAULT.equals(purpose);
			case ListsPackage.TECHNOLOGY_LIST__DECLARED_TOTAL:
				return DECLARED_TOTAL_EDEFAULT == null ? declaredTotal != null : !DECLARED_TOTAL_EDEFAULT.equals(declaredTotal);
			case ListsPackage.TECHNOLOGY_LIST__SUPERSEDES:
				return supersedes != null;
			case ListsPackage.TECHNOLOGY_LIST__ITEMS:
				return items != null && !items.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (title: "); //$NON-NLS-1$
		result.append(title);
		result.append(", language: "); //$NON-NLS-1$
		result.append(language);
		result.append(", jurisdiction: "); //$NON-NLS-1$
		result.append(jurisdiction);
		result.append(", date: "); //$NON-NLS-1$
		result.append(date);
		result.append(", edition: "); //$NON-NLS-1$
		result.append(edition);
		result.append(", purpose: "); //$NON-NLS-1$
		result.append(purpose);
		result.append(", declaredTotal: "); //$NON-NLS-1$
		result.append(declaredTotal);
		result.append(')');
		return result.toString();
	}

} //TechnologyListImpl
