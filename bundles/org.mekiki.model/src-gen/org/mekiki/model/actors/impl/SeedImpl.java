/**
 */
package org.mekiki.model.actors.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.mekiki.model.actors.ActorsPackage;
import org.mekiki.model.actors.Need;
import org.mekiki.model.actors.Organisation;
import org.mekiki.model.actors.Seed;

import org.mekiki.model.impl.ElementImpl;

import org.mekiki.model.taxonomy.Technology;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Seed</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.actors.impl.SeedImpl#getOwner <em>Owner</em>}</li>
 *   <li>{@link org.mekiki.model.actors.impl.SeedImpl#getTechnologies <em>Technologies</em>}</li>
 *   <li>{@link org.mekiki.model.actors.impl.SeedImpl#getNeeds <em>Needs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SeedImpl extends ElementImpl implements Seed
{
	/**
	 * The cached value of the '{@link #getOwner() <em>Owner</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOwner()
	 * @generated
	 * @ordered
	 */
	protected Organisation owner;

	/**
	 * The cached value of the '{@link #getTechnologies() <em>Technologies</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTechnologies()
	 * @generated
	 * @ordered
	 */
	protected EList<Technology> technologies;

	/**
	 * The cached value of the '{@link #getNeeds() <em>Needs</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNeeds()
	 * @generated
	 * @ordered
	 */
	protected EList<Need> needs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SeedImpl()
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
		return ActorsPackage.Literals.SEED;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Organisation getOwner()
	{
		return owner;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOwner(Organisation newOwner)
	{
		Organisation oldOwner = owner;
		owner = newOwner;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ActorsPackage.SEED__OWNER, oldOwner, owner));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Technology> getTechnologies()
	{
		if (technologies == null)
		{
			technologies = new EObjectEList<Technology>(Technology.class, this, ActorsPackage.SEED__TECHNOLOGIES);
		}
		return technologies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Need> getNeeds()
	{
		if (needs == null)
		{
			needs = new EObjectEList<Need>(Need.class, this, ActorsPackage.SEED__NEEDS);
		}
		return needs;
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
			case ActorsPackage.SEED__OWNER:
				return getOwner();
			case ActorsPackage.SEED__TECHNOLOGIES:
				return getTechnologies();
			case ActorsPackage.SEED__NEEDS:
				return getNeeds();
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
			case ActorsPackage.SEED__OWNER:
				setOwner((Organisation)newValue);
				return;
			case ActorsPackage.SEED__TECHNOLOGIES:
				getTechnologies().clear();
				getTechnologies().addAll((Collection<? extends Technology>)newValue);
				return;
			case ActorsPackage.SEED__NEEDS:
				getNeeds().clear();
				getNeeds().addAll((Collection<? extends Need>)newValue);
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
			case ActorsPackage.SEED__OWNER:
				setOwner((Organisation)null);
				return;
			case ActorsPackage.SEED__TECHNOLOGIES:
				getTechnologies().clear();
				return;
			case ActorsPackage.SEED__NEEDS:
				getNeeds().clear();
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
			case ActorsPackage.SEED__OWNER:
				return owner != null;
			case ActorsPackage.SEED__TECHNOLOGIES:
				return technologies != null && !technologies.isEmpty();
			case ActorsPackage.SEED__NEEDS:
				return needs != null && !needs.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //SeedImpl
