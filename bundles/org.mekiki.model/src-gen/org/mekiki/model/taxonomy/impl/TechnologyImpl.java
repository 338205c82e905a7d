/**
 */
package org.mekiki.model.taxonomy.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectContainmentWithInverseEList;
import org.eclipse.emf.ecore.util.EObjectEList;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;

import org.mekiki.model.impl.ElementImpl;

import org.mekiki.model.taxonomy.Mark;
import org.mekiki.model.taxonomy.TaxonomyPackage;
import org.mekiki.model.taxonomy.Technology;
import org.mekiki.model.taxonomy.TechnologyKind;
import org.mekiki.model.taxonomy.TrlAssessment;
import org.mekiki.model.taxonomy.Use;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Technology</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TechnologyImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TechnologyImpl#getIntroducedIn <em>Introduced In</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TechnologyImpl#getMarks <em>Marks</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TechnologyImpl#getUses <em>Uses</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TechnologyImpl#getTrl <em>Trl</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TechnologyImpl#getChildren <em>Children</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TechnologyImpl#getParent <em>Parent</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TechnologyImpl#getBroader <em>Broader</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TechnologyImpl#getRelated <em>Related</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TechnologyImpl#getDependsOn <em>Depends On</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TechnologyImpl#getEnables <em>Enables</em>}</li>
 *   <li>{@link org.mekiki.model.taxonomy.impl.TechnologyImpl#getReplacedBy <em>Replaced By</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TechnologyImpl extends ElementImpl implements Technology
{
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final TechnologyKind KIND_EDEFAULT = TechnologyKind.TECHNOLOGY;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected TechnologyKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getIntroducedIn() <em>Introduced In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntroducedIn()
	 * @generated
	 * @ordered
	 */
	protected static final String INTRODUCED_IN_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getIntroducedIn() <em>Introduced In</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIntroducedIn()
	 * @generated
	 * @ordered
	 */
	protected String introducedIn = INTRODUCED_IN_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMarks() <em>Marks</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMarks()
	 * @generated
	 * @ordered
	 */
	protected EList<Mark> marks;

	/**
	 * The cached value of the '{@link #getUses() <em>Uses</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUses()
	 * @generated
	 * @ordered
	 */
	protected EList<Use> uses;

	/**
	 * The cached value of the '{@link #getTrl() <em>Trl</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrl()
	 * @generated
	 * @ordered
	 */
	protected EList<TrlAssessment> trl;

	/**
	 * The cached value of the '{@link #getChildren() <em>Children</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChildren()
	 * @generated
	 * @ordered
	 */
	protected EList<Technology> children;

	/**
	 * The cached value of the '{@link #getBroader() <em>Broader</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBroader()
	 * @generated
	 * @ordered
	 */
	protected EList<Technology> broader;

	/**
	 * The cached value of the '{@link #getRelated() <em>Related</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelated()
	 * @generated
	 * @ordered
	 */
	protected EList<Technology> related;

	/**
	 * The cached value of the '{@link #getDependsOn() <em>Depends On</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDependsOn()
	 * @generated
	 * @ordered
	 */
	protected EList<Technology> dependsOn;

	/**
	 * The cached value of the '{@link #getEnables() <em>Enables</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnables()
	 * @generated
	 * @ordered
	 */
	protected EList<Technology> enables;

	/**
	 * The cached value of the '{@link #getReplacedBy() <em>Replaced By</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReplacedBy()
	 * @generated
	 * @ordered
	 */
	protected EList<Technology> replacedBy;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TechnologyImpl()
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
		return TaxonomyPackage.Literals.TECHNOLOGY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TechnologyKind getKind()
	{
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(TechnologyKind newKind)
	{
		TechnologyKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TaxonomyPackage.TECHNOLOGY__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getIntroducedIn()
	{
		return introducedIn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIntroducedIn(String newIntroducedIn)
	{
		String oldIntroducedIn = introducedIn;
		introducedIn = newIntroducedIn;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TaxonomyPackage.TECHNOLOGY__INTRODUCED_IN, oldIntroducedIn, introducedIn));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Mark> getMarks()
	{
		if (marks == null)
		{
			marks = new EDataTypeUniqueEList<Mark>(Mark.class, this, TaxonomyPackage.TECHNOLOGY__MARKS);
		}
		return marks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Use> getUses()
	{
		if (uses == null)
		{
			uses = new EDataTypeUniqueEList<Use>(Use.class, this, TaxonomyPackage.TECHNOLOGY__USES);
		}
		return uses;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TrlAssessment> getTrl()
	{
		if (trl == null)
		{
			trl = new EObjectContainmentEList<TrlAssessment>(TrlAssessment.class, this, TaxonomyPackage.TECHNOLOGY__TRL);
		}
		return trl;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Technology> getChildren()
	{
		if (children == null)
		{
			children = new EObjectContainmentWithInverseEList<Technology>(Technology.class, this, TaxonomyPackage.TECHNOLOGY__CHILDREN, TaxonomyPackage.TECHNOLOGY__PARENT);
		}
		return children;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Technology getParent()
	{
		if (eContainerFeatureID() != TaxonomyPackage.TECHNOLOGY__PARENT) return null;
		return (Technology)eInternalContainer();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetParent(Technology newParent, NotificationChain msgs)
	{
		msgs = eBasicSetContainer((InternalEObject)newParent, TaxonomyPackage.TECHNOLOGY__PARENT, msgs);
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setParent(Technology newParent)
	{
		if (newParent != eInternalContainer() || (eContainerFeatureID() != TaxonomyPackage.TECHNOLOGY__PARENT && newParent != null))
		{
			if (EcoreUtil.isAncestor(this, newParent))
				throw new IllegalArgumentException("Recursive containment not allowed for " + toString()); //$NON-NLS-1$
			NotificationChain msgs = null;
			if (eInternalContainer() != null)
				msgs = eBasicRemoveFromContainer(msgs);
			if (newParent != null)
				msgs = ((InternalEObject)newParent).eInverseAdd(this, TaxonomyPackage.TECHNOLOGY__CHILDREN, Technology.class, msgs);
			msgs = basicSetParent(newParent, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, TaxonomyPackage.TECHNOLOGY__PARENT, newParent, newParent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Technology> getBroader()
	{
		if (broader == null)
		{
			broader = new EObjectEList<Technology>(Technology.class, this, TaxonomyPackage.TECHNOLOGY__BROADER);
		}
		return broader;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Technology> getRelated()
	{
		if (related == null)
		{
			related = new EObjectEList<Technology>(Technology.class, this, TaxonomyPackage.TECHNOLOGY__RELATED);
		}
		return related;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Technology> getDependsOn()
	{
		if (dependsOn == null)
		{
			dependsOn = new EObjectEList<Technology>(Technology.class, this, TaxonomyPackage.TECHNOLOGY__DEPENDS_ON);
		}
		return dependsOn;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Technology> getEnables()
	{
		if (enables == null)
		{
			enables = new EObjectEList<Technology>(Technology.class, this, TaxonomyPackage.TECHNOLOGY__ENABLES);
		}
		return enables;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Technology> getReplacedBy()
	{
		if (replacedBy == null)
		{
			replacedBy = new EObjectEList<Technology>(Technology.class, this, TaxonomyPackage.TECHNOLOGY__REPLACED_BY);
		}
		return replacedBy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs)
	{
		switch (featureID)
		{
			case TaxonomyPackage.TECHNOLOGY__CHILDREN:
				return ((InternalEList<InternalEObject>)(InternalEList<?>)getChildren()).basicAdd(otherEnd, msgs);
			case TaxonomyPackage.TECHNOLOGY__PARENT:
				if (eInternalContainer() != null)
					msgs = eBasicRemoveFromContainer(msgs);
				return basicSetParent((Technology)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
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
			case TaxonomyPackage.TECHNOLOGY__TRL:
				return ((InternalEList<?>)getTrl()).basicRemove(otherEnd, msgs);
			case TaxonomyPackage.TECHNOLOGY__CHILDREN:
				return ((InternalEList<?>)getChildren()).basicRemove(otherEnd, msgs);
			case TaxonomyPackage.TECHNOLOGY__PARENT:
				return basicSetParent(null, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eBasicRemoveFromContainerFeature(NotificationChain msgs)
	{
		switch (eContainerFeatureID())
		{
			case TaxonomyPackage.TECHNOLOGY__PARENT:
				return eInternalContainer().eInverseRemove(this, TaxonomyPackage.TECHNOLOGY__CHILDREN, Technology.class, msgs);
		}
		return super.eBasicRemoveFromContainerFeature(msgs);
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
			case TaxonomyPackage.TECHNOLOGY__KIND:
				return getKind();
			case TaxonomyPackage.TECHNOLOGY__INTRODUCED_IN:
				return getIntroducedIn();
			case TaxonomyPackage.TECHNOLOGY__MARKS:
				return getMarks();
			case TaxonomyPackage.TECHNOLOGY__USES:
				return getUses();
			case TaxonomyPackage.TECHNOLOGY__TRL:
				return getTrl();
			case TaxonomyPackage.TECHNOLOGY__CHILDREN:
				return getChildren();
			case TaxonomyPackage.TECHNOLOGY__PARENT:
				return getParent();
			case TaxonomyPackage.TECHNOLOGY__BROADER:
				return getBroader();
			case TaxonomyPackage.TECHNOLOGY__RELATED:
				return getRelated();
			case TaxonomyPackage.TECHNOLOGY__DEPENDS_ON:
				return getDependsOn();
			case TaxonomyPackage.TECHNOLOGY__ENABLES:
				return getEnables();
			case TaxonomyPackage.TECHNOLOGY__REPLACED_BY:
				return getReplacedBy();
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
			case TaxonomyPackage.TECHNOLOGY__KIND:
				setKind((TechnologyKind)newValue);
				return;
			case TaxonomyPackage.TECHNOLOGY__INTRODUCED_IN:
				setIntroducedIn((String)newValue);
				return;
			case TaxonomyPackage.TECHNOLOGY__MARKS:
				getMarks().clear();
				getMarks().addAll((Collection<? extends Mark>)newValue);
				return;
			case TaxonomyPackage.TECHNOLOGY__USES:
				getUses().clear();
				getUses().addAll((Collection<? extends Use>)newValue);
				return;
			case TaxonomyPackage.TECHNOLOGY__TRL:
				getTrl().clear();
				getTrl().addAll((Collection<? extends TrlAssessment>)newValue);
				return;
			case TaxonomyPackage.TECHNOLOGY__CHILDREN:
				getChildren().clear();
				getChildren().addAll((Collection<? extends Technology>)newValue);
				return;
			case TaxonomyPackage.TECHNOLOGY__PARENT:
				setParent((Technology)newValue);
				return;
			case TaxonomyPackage.TECHNOLOGY__BROADER:
				getBroader().clear();
				getBroader().addAll((Collection<? extends Technology>)newValue);
				return;
			case TaxonomyPackage.TECHNOLOGY__RELATED:
				getRelated().clear();
				getRelated().addAll((Collection<? extends Technology>)newValue);
				return;
			case TaxonomyPackage.TECHNOLOGY__DEPENDS_ON:
				getDependsOn().clear();
				getDependsOn().addAll((Collection<? extends Technology>)newValue);
				return;
			case TaxonomyPackage.TECHNOLOGY__ENABLES:
				getEnables().clear();
				getEnables().addAll((Collection<? extends Technology>)newValue);
				return;
			case TaxonomyPackage.TECHNOLOGY__REPLACED_BY:
				getReplacedBy().clear();
				getReplacedBy().addAll((Collection<? extends Technology>)newValue);
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
			case TaxonomyPackage.TECHNOLOGY__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case TaxonomyPackage.TECHNOLOGY__INTRODUCED_IN:
				setIntroducedIn(INTRODUCED_IN_EDEFAULT);
				return;
			case TaxonomyPackage.TECHNOLOGY__MARKS:
				getMarks().clear();
				return;
			case TaxonomyPackage.TECHNOLOGY__USES:
				getUses().clear();
				return;
			case TaxonomyPackage.TECHNOLOGY__TRL:
				getTrl().clear();
				return;
			case TaxonomyPackage.TECHNOLOGY__CHILDREN:
				getChildren().clear();
				return;
			case TaxonomyPackage.TECHNOLOGY__PARENT:
				setParent((Technology)null);
				return;
			case TaxonomyPackage.TECHNOLOGY__BROADER:
				getBroader().clear();
				return;
			case TaxonomyPackage.TECHNOLOGY__RELATED:
				getRelated().clear();
				return;
			case TaxonomyPackage.TECHNOLOGY__DEPENDS_ON:
				getDependsOn().clear();
				return;
			case TaxonomyPackage.TECHNOLOGY__ENABLES:
				getEnables().clear();
				return;
			case TaxonomyPackage.TECHNOLOGY__REPLACED_BY:
				getReplacedBy().clear();
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
			case TaxonomyPackage.TECHNOLOGY__KIND:
				return kind != KIND_EDEFAULT;
			case TaxonomyPackage.TECHNOLOGY__INTRODUCED_IN:
				return INTRODUCED_IN_EDEFAULT == null ? introducedIn != null : !INTRODUCED_IN_EDEFAULT.equals(introducedIn);
			case TaxonomyPackage.TECHNOLOGY__MARKS:
				return marks != null && !marks.isEmpty();
			case TaxonomyPackage.TECHNOLOGY__USES:
				return uses != null && !uses.isEmpty();
			case TaxonomyPackage.TECHNOLOGY__TRL:
				return trl != null && !trl.isEmpty();
			case TaxonomyPackage.TECHNOLOGY__CHILDREN:
				return children != null && !children.isEmpty();
			case TaxonomyPackage.TECHNOLOGY__PARENT:
				return getParent() != null;
			case TaxonomyPackage.TECHNOLOGY__BROADER:
				return broader != null && !broader.isEmpty();
			case TaxonomyPackage.TECHNOLOGY__RELATED:
				return related != null && !related.isEmpty();
			case TaxonomyPackage.TECHNOLOGY__DEPENDS_ON:
				return dependsOn != null && !dependsOn.isEmpty();
			case TaxonomyPackage.TECHNOLOGY__ENABLES:
				return enables != null && !enables.isEmpty();
			case TaxonomyPackage.TECHNOLOGY__REPLACED_BY:
				return replacedBy != null && !replacedBy.isEmpty();
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
		result.append(" (kind: "); //$NON-NLS-1$
		result.append(kind);
		result.append(", introducedIn: "); //$NON-NLS-1$
		result.append(introducedIn);
		result.append(", marks: "); //$NON-NLS-1$
		result.append(marks);
		result.append(", uses: "); //$NON-NLS-1$
		result.append(uses);
		result.append(')');
		return result.toString();
	}

} //TechnologyImpl
