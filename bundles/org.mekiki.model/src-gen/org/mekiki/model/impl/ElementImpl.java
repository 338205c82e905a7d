/**
 */
package org.mekiki.model.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mekiki.model.Citation;
import org.mekiki.model.Element;
import org.mekiki.model.Handling;
import org.mekiki.model.ModelPackage;
import org.mekiki.model.Note;
import org.mekiki.model.Property;
import org.mekiki.model.Status;
import org.mekiki.model.Text;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Element</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.impl.ElementImpl#getNotation <em>Notation</em>}</li>
 *   <li>{@link org.mekiki.model.impl.ElementImpl#getStatus <em>Status</em>}</li>
 *   <li>{@link org.mekiki.model.impl.ElementImpl#getLabels <em>Labels</em>}</li>
 *   <li>{@link org.mekiki.model.impl.ElementImpl#getAltLabels <em>Alt Labels</em>}</li>
 *   <li>{@link org.mekiki.model.impl.ElementImpl#getHiddenLabels <em>Hidden Labels</em>}</li>
 *   <li>{@link org.mekiki.model.impl.ElementImpl#getDescriptions <em>Descriptions</em>}</li>
 *   <li>{@link org.mekiki.model.impl.ElementImpl#getNotes <em>Notes</em>}</li>
 *   <li>{@link org.mekiki.model.impl.ElementImpl#getCitations <em>Citations</em>}</li>
 *   <li>{@link org.mekiki.model.impl.ElementImpl#getHandling <em>Handling</em>}</li>
 *   <li>{@link org.mekiki.model.impl.ElementImpl#getProperties <em>Properties</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ElementImpl extends IdentifiedImpl implements Element
{
	/**
	 * The default value of the '{@link #getNotation() <em>Notation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotation()
	 * @generated
	 * @ordered
	 */
	protected static final String NOTATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getNotation() <em>Notation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotation()
	 * @generated
	 * @ordered
	 */
	protected String notation = NOTATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected static final Status STATUS_EDEFAULT = Status.CURRENT;

	/**
	 * The cached value of the '{@link #getStatus() <em>Status</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStatus()
	 * @generated
	 * @ordered
	 */
	protected Status status = STATUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getLabels() <em>Labels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<Text> labels;

	/**
	 * The cached value of the '{@link #getAltLabels() <em>Alt Labels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAltLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<Text> altLabels;

	/**
	 * The cached value of the '{@link #getHiddenLabels() <em>Hidden Labels</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHiddenLabels()
	 * @generated
	 * @ordered
	 */
	protected EList<Text> hiddenLabels;

	/**
	 * The cached value of the '{@link #getDescriptions() <em>Descriptions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescriptions()
	 * @generated
	 * @ordered
	 */
	protected EList<Text> descriptions;

	/**
	 * The cached value of the '{@link #getNotes() <em>Notes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNotes()
	 * @generated
	 * @ordered
	 */
	protected EList<Note> notes;

	/**
	 * The cached value of the '{@link #getCitations() <em>Citations</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCitations()
	 * @generated
	 * @ordered
	 */
	protected EList<Citation> citations;

	/**
	 * The cached value of the '{@link #getHandling() <em>Handling</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHandling()
	 * @generated
	 * @ordered
	 */
	protected Handling handling;

	/**
	 * The cached value of the '{@link #getProperties() <em>Properties</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProperties()
	 * @generated
	 * @ordered
	 */
	protected EList<Property> properties;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ElementImpl()
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
		return ModelPackage.Literals.ELEMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getNotation()
	{
		return notation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNotation(String newNotation)
	{
		String oldNotation = notation;
		notation = newNotation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ELEMENT__NOTATION, oldNotation, notation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Status getStatus()
	{
		return status;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStatus(Status newStatus)
	{
		Status oldStatus = status;
		status = newStatus == null ? STATUS_EDEFAULT : newStatus;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ELEMENT__STATUS, oldStatus, status));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Text> getLabels()
	{
		if (labels == null)
		{
			labels = new EObjectContainmentEList<Text>(Text.class, this, ModelPackage.ELEMENT__LABELS);
		}
		return labels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Text> getAltLabels()
	{
		if (altLabels == null)
		{
			altLabels = new EObjectContainmentEList<Text>(Text.class, this, ModelPackage.ELEMENT__ALT_LABELS);
		}
		return altLabels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Text> getHiddenLabels()
	{
		if (hiddenLabels == null)
		{
			hiddenLabels = new EObjectContainmentEList<Text>(Text.class, this, ModelPackage.ELEMENT__HIDDEN_LABELS);
		}
		return hiddenLabels;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Text> getDescriptions()
	{
		if (descriptions == null)
		{
			descriptions = new EObjectContainmentEList<Text>(Text.class, this, ModelPackage.ELEMENT__DESCRIPTIONS);
		}
		return descriptions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Note> getNotes()
	{
		if (notes == null)
		{
			notes = new EObjectContainmentEList<Note>(Note.class, this, ModelPackage.ELEMENT__NOTES);
		}
		return notes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Citation> getCitations()
	{
		if (citations == null)
		{
			citations = new EObjectContainmentEList<Citation>(Citation.class, this, ModelPackage.ELEMENT__CITATIONS);
		}
		return citations;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Handling getHandling()
	{
		return handling;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHandling(Handling newHandling, NotificationChain msgs)
	{
		Handling oldHandling = handling;
		handling = newHandling;
		if (eNotificationRequired())
		{
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, ModelPackage.ELEMENT__HANDLING, oldHandling, newHandling);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHandling(Handling newHandling)
	{
		if (newHandling != handling)
		{
			NotificationChain msgs = null;
			if (handling != null)
				msgs = ((InternalEObject)handling).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ELEMENT__HANDLING, null, msgs);
			if (newHandling != null)
				msgs = ((InternalEObject)newHandling).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - ModelPackage.ELEMENT__HANDLING, null, msgs);
			msgs = basicSetHandling(newHandling, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ModelPackage.ELEMENT__HANDLING, newHandling, newHandling));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Property> getProperties()
	{
		if (properties == null)
		{
			properties = new EObjectContainmentEList<Property>(Property.class, this, ModelPackage.ELEMENT__PROPERTIES);
		}
		return properties;
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
			case ModelPackage.ELEMENT__LABELS:
				return ((InternalEList<?>)getLabels()).basicRemove(otherEnd, msgs);
			case ModelPackage.ELEMENT__ALT_LABELS:
				return ((InternalEList<?>)getAltLabels()).basicRemove(otherEnd, msgs);
			case ModelPackage.ELEMENT__HIDDEN_LABELS:
				return ((InternalEList<?>)getHiddenLabels()).basicRemove(otherEnd, msgs);
			case ModelPackage.ELEMENT__DESCRIPTIONS:
				return ((InternalEList<?>)getDescriptions()).basicRemove(otherEnd, msgs);
			case ModelPackage.ELEMENT__NOTES:
				return ((InternalEList<?>)getNotes()).basicRemove(otherEnd, msgs);
			case ModelPackage.ELEMENT__CITATIONS:
				return ((InternalEList<?>)getCitations()).basicRemove(otherEnd, msgs);
			case ModelPackage.ELEMENT__HANDLING:
				return basicSetHandling(null, msgs);
			case ModelPackage.ELEMENT__PROPERTIES:
				return ((InternalEList<?>)getProperties()).basicRemove(otherEnd, msgs);
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
			case ModelPackage.ELEMENT__NOTATION:
				return getNotation();
			case ModelPackage.ELEMENT__STATUS:
				return getStatus();
			case ModelPackage.ELEMENT__LABELS:
				return getLabels();
			case ModelPackage.ELEMENT__ALT_LABELS:
				return getAltLabels();
			case ModelPackage.ELEMENT__HIDDEN_LABELS:
				return getHiddenLabels();
			case ModelPackage.ELEMENT__DESCRIPTIONS:
				return getDescriptions();
			case ModelPackage.ELEMENT__NOTES:
				return getNotes();
			case ModelPackage.ELEMENT__CITATIONS:
				return getCitations();
			case ModelPackage.ELEMENT__HANDLING:
				return getHandling();
			case ModelPackage.ELEMENT__PROPERTIES:
				return getProperties();
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
			case ModelPackage.ELEMENT__NOTATION:
				setNotation((String)newValue);
				return;
			case ModelPackage.ELEMENT__STATUS:
				setStatus((Status)newValue);
				return;
			case ModelPackage.ELEMENT__LABELS:
				getLabels().clear();
				getLabels().addAll((Collection<? extends Text>)newValue);
				return;
			case ModelPackage.ELEMENT__ALT_LABELS:
				getAltLabels().clear();
				getAltLabels().addAll((Collection<? extends Text>)newValue);
				return;
			case ModelPackage.ELEMENT__HIDDEN_LABELS:
				getHiddenLabels().clear();
				getHiddenLabels().addAll((Collection<? extends Text>)newValue);
				return;
			case ModelPackage.ELEMENT__DESCRIPTIONS:
				getDescriptions().clear();
				getDescriptions().addAll((Collection<? extends Text>)newValue);
				return;
			case ModelPackage.ELEMENT__NOTES:
				getNotes().clear();
				getNotes().addAll((Collection<? extends Note>)newValue);
				return;
			case ModelPackage.ELEMENT__CITATIONS:
				getCitations().clear();
				getCitations().addAll((Collection<? extends Citation>)newValue);
				return;
			case ModelPackage.ELEMENT__HANDLING:
				setHandling((Handling)newValue);
				return;
			case ModelPackage.ELEMENT__PROPERTIES:
				getProperties().clear();
				getProperties().addAll((Collection<? extends Property>)newValue);
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
			case ModelPackage.ELEMENT__NOTATION:
				setNotation(NOTATION_EDEFAULT);
				return;
			case ModelPackage.ELEMENT__STATUS:
				setStatus(STATUS_EDEFAULT);
				return;
			case ModelPackage.ELEMENT__LABELS:
				getLabels().clear();
				return;
			case ModelPackage.ELEMENT__ALT_LABELS:
				getAltLabels().clear();
				return;
			case ModelPackage.ELEMENT__HIDDEN_LABELS:
				getHiddenLabels().clear();
				return;
			case ModelPackage.ELEMENT__DESCRIPTIONS:
				getDescriptions().clear();
				return;
			case ModelPackage.ELEMENT__NOTES:
				getNotes().clear();
				return;
			case ModelPackage.ELEMENT__CITATIONS:
				getCitations().clear();
				return;
			case ModelPackage.ELEMENT__HANDLING:
				setHandling((Handling)null);
				return;
			case ModelPackage.ELEMENT__PROPERTIES:
				getProperties().clear();
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
			case ModelPackage.ELEMENT__NOTATION:
				return NOTATION_EDEFAULT == null ? notation != null : !NOTATION_EDEFAULT.equals(notation);
			case ModelPackage.ELEMENT__STATUS:
				return status != STATUS_EDEFAULT;
			case ModelPackage.ELEMENT__LABELS:
				return labels != null && !labels.isEmpty();
			case ModelPackage.ELEMENT__ALT_LABELS:
				return altLabels != null && !altLabels.isEmpty();
			case ModelPackage.ELEMENT__HIDDEN_LABELS:
				return hiddenLabels != null && !hiddenLabels.isEmpty();
			case ModelPackage.ELEMENT__DESCRIPTIONS:
				return descriptions != null && !descriptions.isEmpty();
			case ModelPackage.ELEMENT__NOTES:
				return notes != null && !notes.isEmpty();
			case ModelPackage.ELEMENT__CITATIONS:
				return citations != null && !citations.isEmpty();
			case ModelPackage.ELEMENT__HANDLING:
				return handling != null;
			case ModelPackage.ELEMENT__PROPERTIES:
				return properties != null && !properties.isEmpty();
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
		result.append(" (notation: "); //$NON-NLS-1$
		result.append(notation);
		result.append(", status: "); //$NON-NLS-1$
		result.append(status);
		result.append(')');
		return result.toString();
	}

} //ElementImpl
